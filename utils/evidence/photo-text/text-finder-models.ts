/** The two models of PP-OCR in a worker: where text is, and what a line says. */
import { type ModelOutput, type OnnxModel, openOnnxModel } from '../onnx-model.ts';
import { ctcText } from './ctc-text.ts';
import { detectorInput } from './detector-input.ts';
import type { PlainReading } from './finder-protocol.ts';
import { mapInBands } from './map-in-bands.ts';
import type { ColourPixels, GreyPixels } from './pixels.ts';
import type { TextMap } from './text-regions.ts';

export interface TextFinderModels {
  findText(picture: ColourPixels): Promise<TextMap>;
  readLine(line: GreyPixels): Promise<PlainReading>;
}

/** Each model is loaded when it is first asked; `folder` is inside the extension. `mostPixels`: of one band. */
export function loadTextFinderModels(folder: string, mostPixels: number): TextFinderModels {
  const detector = lazily(() => openOnnxModel(folder, 'text-detector.onnx'));
  const reader = lazily(() => openOnnxModel(folder, 'line-reader.onnx'));
  const letters = lazily(() => readLetters(`${folder}/line-reader-letters.txt`));
  return {
    findText: (picture) =>
      mapInBands(picture, mostPixels, async (band) => {
        const dims = [1, 3, band.height, band.width];
        return (await run(await detector(), detectorInput(band), dims)).data;
      }),
    async readLine(line) {
      const { width, height, data } = line;
      const size = width * height;
      const input = new Float32Array(3 * size);
      for (let at = 0; at < size; at += 1) input[at] = (data[at] ?? 0) / 127.5 - 1;
      input.copyWithin(size, 0, size);
      input.copyWithin(2 * size, 0, size);
      const said = await run(await reader(), input, [1, 3, height, width]);
      return ctcText(said.data, said.dims[1] ?? 1, await letters());
    },
  };
}

/** Only letters that names are written in, digits and marks: the model also knows Chinese. */
async function readLetters(url: string): Promise<readonly (string | null)[]> {
  const lines = (await (await fetch(url)).text()).split('\n');
  const letters = lines.map((letter) => (/^[\u0020-\u024f]$/u.test(letter) ? letter : null));
  // The blank is its last class, and not in the list.
  return [...letters, ' '];
}

async function run(
  model: OnnxModel,
  input: Float32Array,
  dims: readonly number[],
): Promise<ModelOutput> {
  const [output] = await model.run(input, dims);
  if (output === undefined) throw new Error('the model gave nothing');
  return output;
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
