/** One level of an activity: the player joined with words, voice, canvas and the record. */
import { useEffect, useRef } from 'preact/hooks';
import type { ActivityRow } from '../../../scenes/index.ts';
import { languageOf } from '../../../locales/languages.ts';
import type { Activity } from '../../core/activity.ts';
import { doneLevels, movedPiece, reflected, solvedLevel } from '../../core/progress/change.ts';
import { soleActivity } from '../../core/progress/record.ts';
import { ActivityPlayer } from '../../ui/activity/player.tsx';
import type { Level } from '../../ui/activity/props.ts';
import { begunActivity } from '../begun.ts';
import { fetchAhead } from '../fetch-ahead.ts';
import { sangoPictures } from '../sango-pictures.ts';
import type { ScreenProps } from '../screen.ts';
import { remember, useProgress, useServices, useSettings } from '../services.ts';
import { useShownText } from '../shown-text.ts';
import { BoardStage } from './board-stage.tsx';

interface Props extends Pick<ScreenProps, 'go' | 'onPlace' | 'onHelp' | 'onWays'> {
  row: ActivityRow;
  activity: Activity;
  /** Without one, the level left in the middle, or the first that is not done. */
  level: Level | undefined;
  onHome: () => void;
}

const guide = { calm: sangoPictures.stand, glad: sangoPictures.cheer, thinking: sangoPictures.think };

const LEVELS: readonly Level[] = [1, 2, 3];

export function ActivityScreen({ row, activity, level: asked, go, onPlace, onHelp, onWays, onHome }: Props) {
  const services = useServices();
  const { text, voice, sounds, save } = services;
  const settings = useSettings();
  const shown = useShownText(false);
  const progress = useProgress();
  const done = doneLevels(progress, row.id) as Level[];
  const first = useRef(begunActivity(progress, row.id) ?? LEVELS.find((each) => !done.includes(each)) ?? 1);
  const level = asked ?? first.current;

  useEffect(() => fetchAhead([...activity.images, ...Object.values(guide)]), [activity]);

  useEffect(() => {
    void voice.prepare(row.id, `level${level}`);
    return () => voice.stop();
  }, [voice, level]);

  return (
    <ActivityPlayer
      key={level}
      activity={activity}
      level={level}
      words={(key, values) => shown(text.find(row.id, key, values))}
      page={(key, values) => shown(text.find('ui', key, values))}
      voice={{
        say: (keys, wanted) => {
          if (wanted || settings.readAloud) void voice.say(keys.map((key) => ({ scene: row.id, key })));
        },
        stop: () => voice.stop(),
      }}
      saved={soleActivity(save.progress, row.id).levels[level]?.board.value}
      doneLevels={done}
      guide={guide}
      Board={BoardStage}
      rightToLeft={languageOf(text.language).direction === 'rtl'}
      still={settings.stillPictures}
      letterKeys={settings.shortcuts}
      sound={(name) => sounds.play(name)}
      onChange={(board) => remember(services, (record, stamp) => movedPiece(record, row.id, level, board, stamp))}
      onState={(state) => {
        onPlace({ state, level });
        if (state === 'finished' && !done.includes(level)) {
          remember(services, (record) => solvedLevel(record, row.id, level));
        }
      }}
      onReflect={(reflection) => remember(services, (record, stamp) => reflected(record, row.id, reflection, stamp))}
      onLevel={(next) => go({ screen: 'activity', id: row.id, level: next })}
      onHome={onHome}
      onHelp={onHelp}
      onSettings={onWays}
    />
  );
}
