/** Home, help, title, the three levels, listen and ways to play: in the same corners on every activity. */
import type { Level, PlayerProps } from './props.ts';
import { ToolButton } from './tool-button.tsx';

interface Props extends Pick<
  PlayerProps,
  'level' | 'doneLevels' | 'page' | 'onHome' | 'onHelp' | 'onSettings' | 'onLevel'
> {
  title: string;
  name: string;
  onListen: () => void;
}

const LEVELS: readonly Level[] = [1, 2, 3];

export function TopRow({ title, name, level, doneLevels, page, onListen, onLevel, ...to }: Props) {
  const suggested = LEVELS.find((each) => !doneLevels.includes(each));
  return (
    <header class="activity-top">
      <ToolButton action="home" icon="home" label={page('shelf.to-shelf')} onPress={to.onHome} />
      <ToolButton action="help" icon="help" label={page('help.open')} onPress={to.onHelp} />
      <div class="activity-title">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{name}</p>
      </div>
      <nav class="levels" aria-label={page('activity.levels')}>
        {LEVELS.map((each) => (
          <button
            key={each}
            type="button"
            class={`level ${doneLevels.includes(each) ? 'level-done' : ''} ${each === suggested ? 'level-next' : ''}`}
            data-action="level"
            data-to-level={each}
            aria-current={each === level ? 'step' : undefined}
            aria-label={levelName(each, each === suggested, doneLevels.includes(each), page)}
            onClick={() => onLevel(each)}
          >
            <span class="level-stone" aria-hidden="true">
              {each}
            </span>
          </button>
        ))}
      </nav>
      <ToolButton action="listen" icon="listen" label={page('activity.listen')} onPress={onListen} />
      <ToolButton action="settings" icon="settings" label={page('ways.title')} onPress={to.onSettings} />
    </header>
  );
}

function levelName(level: Level, isNext: boolean, isDone: boolean, page: Props['page']) {
  if (isDone) return page('activity.level-done', { level });
  return page(isNext ? 'activity.level-next' : 'activity.level', { level });
}
