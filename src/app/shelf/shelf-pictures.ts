import books from '../../../assets/home/shelf.webp';
import book from '../../../assets/home/book.webp';
import plank from '../../../assets/home/plank.webp';
import desk from '../../../assets/home/desk.webp';

export const shelfPictures = { books, desk, book, plank };
