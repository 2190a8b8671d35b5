import { amal, mother } from '../../people/cast.ts';
import { TalkCard } from '../parts/talk-card.tsx';

export default () => <TalkCard child={amal} grownUp={mother} tint="lilac" face="happy" />;
