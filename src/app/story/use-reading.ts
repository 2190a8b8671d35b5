/** The reader's state, kept in the record at every step. */
import { useEffect, useState } from 'preact/hooks';
import { choseAnswer, turnedPage } from '../../core/progress/change.ts';
import { soleStory, type Progress } from '../../core/progress/record.ts';
import { open, pageOf, step, type Reading, type Step } from '../../core/reader.ts';
import { pageAt, type Story } from '../../core/story.ts';
import { remember, useServices } from '../services.ts';

/** From the page asked for, else from where the child left, else from the start; its choices so far come along. */
function resume(story: Story, progress: Progress, page?: string): Reading {
  const { place, choices } = soleStory(progress, story.id);
  const kept = place.value && pageAt(story, place.value.page) ? place.value : null;
  if (!kept || (page && page !== kept.page)) return open(story, page);
  return {
    ...open(story, kept.page),
    trail: kept.trail.filter((each) => pageAt(story, each)),
    choices: choices.slice(choices.length - kept.chosen).map(({ page: at, answer }) => ({ page: at, answer })),
  };
}

interface Reader {
  reading: Reading;
  take(taken: Step): void;
  /** Back to the first page; what was chosen stays remembered. */
  restart(): void;
}

export function useReading(story: Story, page?: string): Reader {
  const services = useServices();
  const [reading, setReading] = useState(() => resume(story, services.save.progress, page));
  const { kind } = pageOf(story, reading);

  useEffect(() => {
    if (kind === 'end') take({ do: 'finish' });
  }, [kind]);

  function take(taken: Step): void {
    const after = step(story, reading, taken);
    if (after === reading) return;
    setReading(after);
    const choice = after.choices.length > reading.choices.length && after.choices[after.choices.length - 1];
    remember(services, (progress, stamp) => {
      const chosen = choice ? choseAnswer(progress, story.id, choice, stamp) : progress;
      return turnedPage(chosen, story.id, after, stamp);
    });
  }

  function restart(): void {
    const first = open(story);
    setReading(first);
    remember(services, (progress, stamp) => turnedPage(progress, story.id, first, stamp));
  }

  return { reading, take, restart };
}
