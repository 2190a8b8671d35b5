import './choice-cards.css';
import { Icon } from './icons.tsx';
import { useSteadyPress } from './steady-press.ts';

export interface ChoiceCard {
  id: string;
  label: string;
  image?: string;
  /** Its full name where the label alone would not say that it was taken before. */
  name?: string;
  taken?: boolean;
}

interface Props {
  name: string;
  cards: readonly ChoiceCard[];
  /** The one being read aloud. */
  reading: string | null;
  /** Answers wait until all were read once. */
  waiting?: boolean;
  onChoose: (id: string) => void;
}

/** More stand in two rows, each beside its words. */
const MOST_IN_A_ROW = 5;

/** Picture answers, feelings or ideas: all the same size and brightness, whatever follows from them. */
export function ChoiceCards({ name, cards, reading, waiting, onChoose }: Props) {
  return (
    <div class={cards.length > MOST_IN_A_ROW ? 'choices choices-many' : 'choices'} role="group" aria-label={name}>
      {cards.map((card) => (
        <Card key={card.id} card={card} reading={reading === card.id} waiting={waiting} onChoose={onChoose} />
      ))}
    </div>
  );
}

interface CardProps extends Pick<Props, 'waiting' | 'onChoose'> {
  card: ChoiceCard;
  reading: boolean;
}

function Card({ card, reading, waiting, onChoose }: CardProps) {
  const press = useSteadyPress(() => onChoose(card.id));
  return (
    <button
      type="button"
      class="choice"
      data-choice={card.id}
      data-reading={reading ? '' : undefined}
      aria-disabled={waiting || undefined}
      aria-label={card.name}
      onClick={waiting ? undefined : press}
    >
      {card.image && <img src={card.image} alt="" draggable={false} />}
      <span>{card.label}</span>
      {card.taken && (
        <span class="choice-mark">
          <Icon name="check" />
        </span>
      )}
    </button>
  );
}
