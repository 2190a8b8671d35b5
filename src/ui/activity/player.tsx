/** The page of an activity: a picture to play on, a desk with one open card, and Sango's line. Knows no activity. */
import './activity.css';
import './buttons.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ActivityBoard, partsFor } from './board.tsx';
import { useDrag } from './drag.ts';
import { haveRoom } from './geometry.ts';
import { Ghost } from './ghost.tsx';
import { ActivityDesk } from './desk.tsx';
import { Finish, finishKeys, type FinishStep } from './finish.tsx';
import { GuideLine } from './guide.tsx';
import { onKeyDown } from './keys.ts';
import { newsLine } from './names.ts';
import { PrintSheets } from './print.tsx';
import type { PlayerProps } from './props.ts';
import { pageClass, saidBy, useFocus } from './player-parts.ts';
import { isSpot, Spots } from './spots.tsx';
import { heardIn, Talk, talkOf, useTalkRoom } from './talk.tsx';
import { ActivityTools } from './tools.tsx';
import { TopRow } from './top-row.tsx';
import { deskOf, activeOf, feedbackOf, stateOf } from './turns.ts';
import { usePassing } from './use-passing.ts';
import { usePlay } from './use-play.ts';
import { useScale } from './use-scale.ts';

/** Boards are drawn 1280 units wide. */
const BOARD_WIDTH = 1280;

/** One activity at one level. A change of level opens a new page; a change of setting never touches the board. */
export const ActivityPlayer = (props: PlayerProps) => <Player key={`${props.activity.id} ${props.level}`} {...props} />;

/** The second click of a double press belongs to the first. */
function onlyOnce(event: MouseEvent) {
  if (event.detail > 1) event.stopPropagation();
}

function Player(props: PlayerProps) {
  const { activity, words, page, letterKeys, still } = props;
  const [play, turn] = usePlay(props);
  const [printing, setPrinting] = useState(false);
  const [step, setStep] = useState<FinishStep>('done');
  const art = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const state = stateOf(play);
  const moves = activity.rules.moves(state);
  const parts = partsFor(activity.parts(state), props.rightToLeft);
  const desk = deskOf(activity, play);
  const active = activeOf(activity, play);
  const lines = activity.lines(state);
  const isSolved = activity.rules.solved(state);
  const { said, mood, by } = saidBy(activity, play);
  const rest = useMemo(() => activity.picture(state, play.opened), [state, play.opened]);
  const picture = usePassing(activity, play.session, rest, still);
  const scale = useScale(art, BOARD_WIDTH);
  const roomy = haveRoom(
    parts.filter(isSpot).flatMap(({ box }) => (box ? [box] : [])),
    scale,
  );
  const drag = useDrag({ activity, play, parts, size: picture.size, art, roomy, still, turn });
  const isCardNews = play.news?.what === 'feedback' && !feedbackOf(activity, play);
  useFocus(section, play, isCardNews);
  const talk = talkOf(parts);
  const talked = heardIn(talk);
  const talkRoom = useTalkRoom(section, talk[0]?.box, scale);
  useEffect(() => props.voice.say([...said, ...talked], false), []);

  const named = (id: string | undefined) => parts.find((part) => part.id === id);
  const answer = named(desk.open)?.answer ? named(desk.open) : undefined;
  const told = play.hint === 0 && !answer && !feedbackOf(activity, play)?.also;
  const talkOnDesk = talk.length > 0 && !talkRoom && <Talk lines={talk} told={told} words={words} page={page} />;
  const toldPart = isCardNews ? desk.open : play.news?.part;
  const onDesk = () => {
    const open = named(desk.open);
    return [desk.title, open && (open.words ?? open.label), ...desk.choices.map(({ part }) => named(part)?.label)];
  };
  const listen = () => {
    const keys = isSolved ? finishKeys(activity, step, lines.done) : [...said, ...talked, ...onDesk()];
    props.voice.say(
      keys.filter((key) => key !== undefined),
      true,
    );
  };
  const hintedOnSpot = desk.choices.some(({ move }) => move === play.hinted) ? null : play.hinted;
  const shared = { parts, moves, active, lifted: play.lifted, words, page };
  const press = (part: string) => turn({ do: 'press', part });

  return (
    <section
      ref={section}
      class={pageClass(activity, roomy)}
      data-activity={activity.id}
      onKeyDown={(event) => onKeyDown(event, { desk, letterKeys, turn, listen })}
      onPointerDown={drag.onPointerDown}
      onClick={drag.onBoardClick}
      onClickCapture={onlyOnce}
    >
      <TopRow {...props} title={words(lines.title)} name={words(lines.name)} onListen={listen} />
      <ActivityBoard
        {...props}
        {...shared}
        art={art}
        picture={picture}
        alt={lines.picture && words(lines.picture)}
        roomy={roomy}
        talkRoom={talkRoom}
        told={told}
        answer={roomy ? answer : undefined}
        hinted={hintedOnSpot}
        onPress={press}
      />
      {isSolved ? (
        <Finish
          {...props}
          done={lines.done}
          talk={talkOnDesk}
          step={step}
          onStep={setStep}
          onPrint={() => setPrinting(true)}
        />
      ) : (
        <ActivityDesk
          {...shared}
          desk={desk}
          talk={talkOnDesk}
          isAnswered={roomy && answer !== undefined}
          hinted={play.hinted}
          letterKeys={letterKeys}
          onPress={press}
          onMove={(id) => turn({ do: 'move', id })}
          onOpen={(part) => turn({ do: 'open', part })}
        />
      )}
      <GuideLine
        guide={props.guide}
        mood={mood}
        said={isSolved && step !== 'done' ? [] : said}
        words={words}
        by={named(by)?.image}
      />
      {!roomy && <Spots {...shared} size={picture.size} hinted={hintedOnSpot} inRow onPress={press} />}
      <ActivityTools play={play} isSolved={isSolved} page={page} turn={turn} />
      <p class="unseen" role="status">
        {newsLine({ news: play.news, said, part: named(toldPart) }, words, page)}
        {play.count % 2 ? '\u00a0' : ''}
      </p>
      {drag.carried && <Ghost carried={drag.carried} />}
      {printing && activity.paper && (
        <PrintSheets paper={activity.paper} words={words} page={page} onDone={() => setPrinting(false)} />
      )}
    </section>
  );
}
