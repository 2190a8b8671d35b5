/** The printable page: tasks on the first sheets, answers for grown-ups on one of their own. Grey is enough. */
import './print.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Paper, PaperTask } from '../../core/activity.ts';
import { StillPicture } from '../pictures.tsx';
import type { Words } from './props.ts';

interface Props {
  paper: Paper;
  words: Words;
  page: Words;
}

/** Opens the printer's dialog with the sheets and goes away again. */
export function PrintSheets({ onDone, ...props }: Props & { onDone: () => void }) {
  useEffect(() => {
    const host = document.createElement('div');
    document.body.append(host);
    render(<PaperSheets {...props} />, host);
    const loading = [...host.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined));
    void Promise.all(loading).then(() => {
      window.print();
      onDone();
    });
    return () => {
      render(null, host);
      host.remove();
    };
  }, []);
  return null;
}

/** The sheets themselves; seen on paper only. */
export function PaperSheets({ paper, words, page }: Props) {
  const title = words(paper.title);
  return (
    <div class="paper">
      <section class="paper-sheet">
        <h1>{title}</h1>
        {paper.tasks.map((task) => (
          <Task key={task.words} task={task} words={words} />
        ))}
      </section>
      <section class="paper-sheet paper-answers">
        <h1>
          {title}: {page('activity.answers')}
        </h1>
        <p>{words(paper.note)}</p>
        <ul>
          {paper.answers.map((answer) => (
            <li key={answer.about}>
              {answer.image && <img src={answer.image} alt="" />}
              <strong>{words(answer.about)}</strong> {answer.words.map((key) => words(key)).join(' · ')}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Task({ task, words }: { task: PaperTask; words: Words }) {
  return (
    <section class="paper-task">
      <h2>{words(task.words)}</h2>
      {task.drawing && (
        <div class="paper-drawing">
          <StillPicture picture={task.drawing} />
        </div>
      )}
      {task.cards && (
        <ul class="paper-cards">
          {task.cards.map((card) => (
            <li key={card.id}>
              {card.image && <img src={card.image} alt="" />}
              <span>{words(card.label)}</span>
            </li>
          ))}
        </ul>
      )}
      {task.rows?.map((row) => (
        <div key={row.title} class="paper-row">
          <h3>{words(row.title)}</h3>
          <ul>
            {row.choices.map((key) => (
              <li key={key}>{words(key)}</li>
            ))}
          </ul>
        </div>
      ))}
      {task.empty && (
        <div class="paper-empty">
          {Array.from({ length: task.empty.count }, (_, index) => (
            <img key={index} src={task.empty?.image} alt="" />
          ))}
        </div>
      )}
    </section>
  );
}
