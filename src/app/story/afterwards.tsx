/** After the last page: one thing to try away from the screen, one thing to talk about, and a way on. */
import './afterwards.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '../../core/story.ts';
import { RoundButton } from '../../ui/round-button.tsx';
import { useServices } from '../services.ts';
import { sangoPictures } from '../sango-pictures.ts';
import { shelfPictures } from '../shelf/shelf-pictures.ts';

interface Props {
  page: Extract<Page, { kind: 'end' }>;
  pageId: string;
  cards: Readonly<Record<string, string>>;
  words: (key: string) => string;
  say: (keys: readonly string[]) => void;
  onAgain: () => void;
  onBack: () => void;
  onShelf: () => void;
  onHelp: () => void;
  onWays: () => void;
}

export function Afterwards({ page, pageId, cards, words, say, ...to }: Props) {
  const { text } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    say([page.act.key, page.talk.key]);
  }, []);
  const ideas = [
    { id: 'act', title: text.say('ui', 'story.do'), line: page.act },
    { id: 'talk', title: text.say('ui', 'story.talk'), line: page.talk },
  ];
  return (
    <div class="afterwards">
      <h1 ref={heading} class="unseen" tabIndex={-1}>
        {text.say('ui', 'story.finish')}
      </h1>
      <img class="afterwards-back" src={shelfPictures.books} alt="" />
      <img class="afterwards-sango" src={sangoPictures.cheer} alt="" />
      <div class="afterwards-cards">
        {ideas.map(({ id, title, line }) => (
          <section key={id} class="afterwards-card">
            <img src={cards[`${pageId}-${id}`]} alt="" />
            <div>
              <h2>{title}</h2>
              <p class="line">{words(line.key)}</p>
            </div>
            <RoundButton
              action="listen"
              icon="listen"
              label={`${title}: ${text.say('ui', 'story.listen')}`}
              onPress={() => say([line.key])}
            />
          </section>
        ))}
      </div>
      <nav class="afterwards-nav" aria-label={text.say('ui', 'story.finish')}>
        <RoundButton action="help" icon="help" label={text.say('ui', 'help.open')} onPress={to.onHelp} />
        <RoundButton action="back" icon="back" label={text.say('ui', 'story.back')} onPress={to.onBack} />
        <RoundButton action="again" icon="again" label={text.say('ui', 'story.once-more')} onPress={to.onAgain} />
        <RoundButton action="home" icon="home" label={text.say('ui', 'story.other')} onPress={to.onShelf} main />
        <RoundButton action="settings" icon="settings" label={text.say('ui', 'ways.title')} onPress={to.onWays} />
      </nav>
    </div>
  );
}
