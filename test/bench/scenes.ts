/** The scenes of the game by kind, read from their folders: scenes/index.ts needs the build's pictures. */
import { readdirSync } from 'node:fs';

const foldersOf = (kind: string) => readdirSync(new URL(`../../scenes/${kind}`, import.meta.url)).toSorted();

export const stories = foldersOf('stories');
export const activities = foldersOf('activities');
