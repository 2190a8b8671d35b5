/** After a level: a last line, a picture to choose, how sure before and now, a talk together, and where to go next. */
import './finish.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../core/activity.ts';
import { Icon } from '../icons.tsx';
import type { Level, PlayerProps, Reflection } from './props.ts';

interface Props extends Pick<PlayerProps, 'words' | 'page' | 'level' | 'onLevel' | 'onHome' | 'onReflect' | 'guide'> {
  activity: Activity;
  done: string;
  /** A chat that has no room in the picture. */
  talk: ComponentChildren;
  step: FinishStep;
  onStep: (step: FinishStep) => void;
  onPrint: () => void;
}

export type FinishStep = 'done' | 'reflect' | 'sure' | 'talk';

const ORDER: readonly FinishStep[] = ['done', 'reflect', 'sure', 'talk'];

/** Keys of what a step says aloud. */
export function finishKeys(activity: Activity, step: FinishStep, done: string): readonly string[] {
  const { reflection, talk } = activity;
  if (step === 'reflect') return [reflection.ask, ...reflection.pictures.map(({ label }) => label)];
  return step === 'talk' ? [talk] : step === 'done' ? [done] : [];
}

export function Finish(props: Props) {
  const { step, onStep } = props;
  const [reflection, setReflection] = useState<Reflection>({ picture: null, before: null, now: null });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step !== 'done') top.current?.focus();
  }, [step]);
  const change = (part: Partial<Reflection>) => {
    const next = { ...reflection, ...part };
    setReflection(next);
    props.onReflect(next);
  };
  const at = ORDER.indexOf(step);
  const next = ORDER[at + 1];
  const before = ORDER[at - 1];
  return (
    <div class="activity-desk finish" ref={top} tabIndex={-1} role="group" aria-label={props.page('activity.reflect')}>
      {step === 'done' && props.talk}
      {step === 'done' && <p class="finish-line">{props.words(props.done)}</p>}
      {step === 'reflect' && <Pictures {...props} chosen={reflection.picture} onChoose={change} />}
      {step === 'sure' && <Sure {...props} reflection={reflection} onChoose={change} />}
      {step === 'talk' && <Talk {...props} />}
      <div class="finish-ways">
        {before && <Way action="back" icon="back" label={props.page('activity.before')} go={() => onStep(before)} />}
        {next && <Way action="next" icon="next" label={props.page('home.go-on')} go={() => onStep(next)} main />}
      </div>
    </div>
  );
}

interface WayProps {
  action: string;
  icon: 'back' | 'next' | 'print' | 'home';
  label: string;
  go: () => void;
  main?: boolean;
}

function Way({ action, icon, label, go, main }: WayProps) {
  return (
    <button type="button" class={main ? 'main-button' : 'plain-button'} data-action={action} onClick={go}>
      {!main && <Icon name={icon} />}
      <span>{label}</span>
      {main && <Icon name={icon} />}
    </button>
  );
}

interface Choosing {
  onChoose: (part: Partial<Reflection>) => void;
}

/** None of the pictures is right. */
function Pictures({ activity, words, chosen, onChoose }: Props & Choosing & { chosen: string | null }) {
  return (
    <>
      <h2 class="finish-ask">{words(activity.reflection.ask)}</h2>
      <div class="finish-pictures">
        {activity.reflection.pictures.map((part) => (
          <button
            key={part.id}
            type="button"
            class="finish-picture"
            data-choice={part.id}
            aria-pressed={chosen === part.id}
            onClick={() => onChoose({ picture: part.id })}
          >
            {part.image && <img src={part.image} alt="" draggable={false} />}
            <span>{words(part.label)}</span>
            {chosen === part.id && <Icon name="check" />}
          </button>
        ))}
      </div>
    </>
  );
}

const SURE = [1, 2, 3] as const;

function Sure({ page, reflection, onChoose }: Props & Choosing & { reflection: Reflection }) {
  return (
    <>
      {(['before', 'now'] as const).map((when) => (
        <div key={when} class="finish-sure" role="group" aria-labelledby={`sure-${when}`}>
          <h2 class="finish-ask" id={`sure-${when}`}>
            {page(when === 'before' ? 'activity.sure-before' : 'activity.sure-after')}
          </h2>
          <div class="finish-buds">
            {SURE.map((much) => (
              <button
                key={much}
                type="button"
                class="finish-bud"
                data-choice={`${when}-${much}`}
                aria-pressed={reflection[when] === much}
                onClick={() => onChoose({ [when]: much })}
              >
                <Bud open={much} />
                <span>{page(`activity.sure-${much}`)}</span>
              </button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

const PETALS: Readonly<Record<1 | 2 | 3, readonly number[]>> = {
  1: [0],
  2: [-40, 0, 40],
  3: [0, 60, 120, 180, 240, 300],
};

/** A flower, closed to open: how sure, without a number. */
function Bud({ open }: { open: 1 | 2 | 3 }) {
  return (
    <svg class="bud" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M24 24V45M24 39q9-1 11-8M24 42q-8 0-11-7" class="bud-stem" />
      {PETALS[open].map((turn) => (
        <ellipse
          key={turn}
          cx="24"
          cy={open === 3 ? 10 : 14}
          rx="6.500"
          ry="10"
          class="bud-petal"
          transform={`rotate(${turn} 24 22)`}
        />
      ))}
      <circle cx="24" cy="22" r={open === 3 ? 6 : 4} class="bud-heart" />
    </svg>
  );
}

function Talk({ activity, words, page, level, onLevel, onHome, onPrint }: Props) {
  const next = level < 3 ? ((level + 1) as Level) : null;
  return (
    <>
      <h2 class="finish-ask">
        <Icon name="talk" /> {page('activity.talk')}
      </h2>
      <p class="finish-talk">{words(activity.talk)}</p>
      <div class="finish-next">
        {activity.paper && <Way action="print" icon="print" label={page('activity.print')} go={onPrint} />}
        {next && (
          <Way action="next-level" icon="next" label={page('activity.next-level')} go={() => onLevel(next)} main />
        )}
        <Way action="to-desk" icon="home" label={page('activity.to-desk')} go={onHome} />
      </div>
    </>
  );
}
