/** Start again, undo, redo and hint. */
import { useEffect, useState } from 'preact/hooks';
import { canRedo, canUndo } from '../../core/session.ts';
import { AgainDialog } from './again-dialog.tsx';
import type { Words } from './props.ts';
import { ToolButton } from './tool-button.tsx';
import type { Play, Turn } from './turns.ts';

/** A hint is offered, not opened, after so many misfits or so long without a step. Milliseconds. */
const MISFITS = 2;
const IDLE = 40_000;

interface Props {
  play: Play;
  isSolved: boolean;
  page: Words;
  turn: (turn: Turn) => void;
}

export function ActivityTools({ play, isSolved, page, turn }: Props) {
  const [asking, setAsking] = useState(false);
  const idle = useIdle(play.count);
  const offered = !isSolved && play.hint === 0 && (idle || play.misfits >= MISFITS);
  const label = page(play.hint === 0 ? 'activity.hint' : 'activity.hint-more');
  return (
    <div class="activity-tools">
      <ToolButton
        action="again"
        icon="again"
        label={page('activity.again')}
        off={play.session.made.length === 0}
        onPress={() => setAsking(true)}
      />
      <ToolButton
        action="undo"
        icon="undo"
        label={page('activity.undo')}
        off={!canUndo(play.session)}
        onPress={() => turn({ do: 'undo' })}
      />
      <ToolButton
        action="redo"
        icon="redo"
        label={page('activity.redo')}
        off={!canRedo(play.session)}
        onPress={() => turn({ do: 'redo' })}
      />
      <ToolButton
        action="hint"
        icon="hint"
        label={label}
        off={isSolved}
        offered={offered}
        onPress={() => turn({ do: 'hint' })}
      />
      {asking && (
        <AgainDialog
          page={page}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            turn({ do: 'again' });
          }}
        />
      )}
    </div>
  );
}

function useIdle(count: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    setIdle(false);
    const timer = setTimeout(() => setIdle(true), IDLE);
    return () => clearTimeout(timer);
  }, [count]);
  return idle;
}
