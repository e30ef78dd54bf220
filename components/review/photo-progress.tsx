// How far the looking at a photo is, and how many faces were found in it.
import type { PhotoView } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';

export function PhotoProgress({ photo }: { readonly photo: PhotoView }) {
  const words = useWords();
  const { progress, spots } = photo;
  const count = spots.filter(({ kind }) => kind === 'face').length;
  const faces = count === 0 ? '' : words(count === 1 ? 'photo_face' : 'photo_faces', count);
  const reading = progress === 'read' ? '' : words(`photo_progress_${progress}`);
  if (faces === '' && reading === '') return null;
  return (
    <p class={`photo-progress photo-progress-${progress}`}>
      {[faces, reading].filter(Boolean).join(' ')}
    </p>
  );
}
