import books from '../../../assets/home/shelf.webp';
import desk from '../../../assets/home/desk.webp';

export const shelfPictures = { books, desk };
