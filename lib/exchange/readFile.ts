import type { Bundle } from '../core/moderation/bundle';
import { annotationsFrom, isAnnotations } from './annotation';
import { backupFrom } from './backup';
import { claimReviewsFrom, isClaimReviews } from './claimReview';
import { readFlagsCsv } from './csv';
import { largestFile, parseJson } from './json';
import { isPack, packFrom } from './packFile';
import { type Read, refuse } from './read';

/** The part of a browser's File that reading needs. */
export interface FileLike {
  size: number;
  text(): Promise<string>;
}

/** Reads a file of any of the formats, told apart by what is in it, not by its name. */
export async function readFile(file: FileLike): Promise<Read<Bundle>> {
  // Before its text is asked for: what a file claims to be costs nothing, what it holds does.
  if (file.size > largestFile) return refuse('too-large', '');
  return readText(await file.text());
}

/** The same, of a text. */
export function readText(text: string): Read<Bundle> {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return readFlagsCsv(text);
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  if (isAnnotations(json.value)) return annotationsFrom(json.value);
  if (isClaimReviews(json.value)) return claimReviewsFrom(json.value);
  return isPack(json.value) ? packFrom(json.value) : backupFrom(json.value);
}
