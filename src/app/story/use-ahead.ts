import { useEffect } from 'preact/hooks';
import { followersOf } from '../../core/story.ts';
import { pageFiles } from '../../services/sounds-files.ts';
import { imagesOf } from '../../stage/images.ts';
import type { StoryScene } from '../../../scenes/index.ts';
import { fetchAhead } from '../fetch-ahead.ts';

/** Fetches the page's sound and, on a decision, what follows from every answer at once. */
export function useAhead({ story, pictures }: StoryScene, page: string, withSounds: boolean): void {
  useEffect(() => {
    const pages = followersOf(story, page);
    const images = pages.flatMap((id) => (pictures[id] ? imagesOf(pictures[id]) : []));
    const sounds = withSounds ? [page, ...pages].map((id) => pageFiles[`${story.id}/${id}`] ?? '') : [];
    fetchAhead([...images, ...sounds]);
  }, [page, withSounds]);
}
