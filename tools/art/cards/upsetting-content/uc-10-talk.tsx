import { dad, kito } from '../../people/cast.ts';
import { TalkCard } from '../parts/talk-card.tsx';

export default () => <TalkCard child={kito} grownUp={dad} tint="rose" />;
