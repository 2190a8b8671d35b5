/** Lina wears her blue rain boots all through the story, whatever the weather. */
export const rainBoots = { boots: '#3E8EDE' } as const;
