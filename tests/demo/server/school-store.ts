// What the demo school holds while it runs: photos, posts of the app, news of the website.
import type { Buffer } from 'node:buffer';
import { seedArticles, seedPosts } from './seed.ts';

export interface Audience {
  /** Names of groups ("Groep 5"), or only "Hele school". */
  readonly groups: readonly string[];
  readonly publicWebsite: boolean;
}

export interface AppPost {
  readonly id: string;
  readonly title: string;
  /** HTML as the editor made it: whoever shows it must clean it. */
  readonly body: string;
  readonly audience: Audience;
  /** Addresses of the photos. */
  readonly photos: readonly string[];
  readonly author: string;
  /** ISO 8601. */
  readonly postedAt: string;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  /** Plain text; an empty line separates paragraphs. */
  readonly text: string;
  readonly alt: string;
  readonly group: string;
  readonly photos: readonly string[];
  readonly isPublished: boolean;
  /** ISO 8601. */
  readonly writtenAt: string;
}

export interface Medium {
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface SchoolStore {
  addMedium(medium: Medium): string;
  medium(id: string): Medium | undefined;
  removeMedium(id: string): void;
  saveDraft(id: string, draft: unknown): void;
  posts(): readonly AppPost[];
  addPost(post: Omit<AppPost, 'id' | 'postedAt'>): AppPost;
  articles(): readonly Article[];
  addArticle(article: Omit<Article, 'id' | 'writtenAt'>): Article;
}

/** Lists are newest first. */
export function createSchoolStore(): SchoolStore {
  const media = new Map<string, Medium>();
  const drafts = new Map<string, unknown>();
  const posts = seedPosts(new Date());
  const articles = seedArticles(new Date());
  let lastId = 100;
  const nextId = () => {
    lastId += 1;
    return String(lastId);
  };
  const now = () => new Date().toISOString();

  return {
    addMedium(medium) {
      const id = `m${nextId()}`;
      media.set(id, medium);
      return id;
    },
    medium: (id) => media.get(id),
    removeMedium: (id) => void media.delete(id),
    saveDraft: (id, draft) => void drafts.set(id, draft),
    posts: () => posts,
    addPost(post) {
      const added = { ...post, id: nextId(), postedAt: now() };
      posts.unshift(added);
      return added;
    },
    articles: () => articles,
    addArticle(article) {
      const added = { ...article, id: nextId(), writtenAt: now() };
      articles.unshift(added);
      return added;
    },
  };
}
