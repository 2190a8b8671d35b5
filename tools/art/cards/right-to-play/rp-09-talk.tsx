import { grandma } from '../../pages/right-to-play/parts/grandma.ts';
import { lina } from '../../people/cast.ts';
import { TalkCard } from '../parts/talk-card.tsx';

export default () => <TalkCard child={lina} grownUp={grandma} tint="lilac" />;
