/** Where a text comes from: only in prose do capitals say something. */
export type TextSource = 'prose' | 'file-name' | 'photo-text';
