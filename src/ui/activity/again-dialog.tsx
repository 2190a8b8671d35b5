/** Asks once before a level starts anew. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from './props.ts';

interface Props {
  page: Words;
  onYes: () => void;
  onNo: () => void;
}

export function AgainDialog({ page, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      dialog.current?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onNo();
  };
  return (
    <dialog ref={dialog} class="again-dialog" aria-labelledby="again-sure" onCancel={cancel}>
      <h2 id="again-sure">{page('activity.again-sure')}</h2>
      <div class="again-answers">
        <button type="button" class="plain-button" data-action="again-no" onClick={onNo}>
          {page('activity.again-no')}
        </button>
        <button type="button" class="main-button" data-action="again-yes" onClick={onYes}>
          {page('activity.again-yes')}
        </button>
      </div>
    </dialog>
  );
}
