/** The two models of PP-OCR in a worker: where text is, and what a line says. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { ctcText } from './ctc-text.ts';
import { detectorInput } from './detector-input.ts';
import type { PlainReading } from './finder-protocol.ts';
import type { ColourPixels, GreyPixels } from './pixels.ts';
import type { TextMap } from './text-regions.ts';

export interface TextFinderModels {
  findText(picture: ColourPixels): Promise<TextMap>;
  readLine(line: GreyPixels): Promise<PlainReading>;
}

/** Each model is loaded when it is first asked; `folder` is inside the extension. */
export function loadTextFinderModels(folder: string): TextFinderModels {
  env.wasm.wasmPaths = {
    mjs: `${folder}/ort-wasm-simd-threaded.mjs`,
    wasm: `${folder}/ort-wasm-simd-threaded.wasm`,
  };
  env.wasm.numThreads = 1;
  const detector = lazily(() => openModel(`${folder}/text-detector.onnx`));
  const reader = lazily(() => openModel(`${folder}/line-reader.onnx`));
  const letters = lazily(() => readLetters(`${folder}/line-reader-letters.txt`));
  return {
    async findText(picture) {
      const { width, height } = picture;
      const values = await run(await detector(), detectorInput(picture), [1, 3, height, width]);
      return { width, height, values: values.data };
    },
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

async function openModel(url: string): Promise<InferenceSession> {
  const model = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return InferenceSession.create(model, { executionProviders: ['wasm'] });
}

/** Only letters that names are written in, digits and marks: the model also knows Chinese. */
async function readLetters(url: string): Promise<readonly (string | null)[]> {
  const lines = (await (await fetch(url)).text()).split('\n');
  const letters = lines.map((letter) => (/^[\u0020-\u024f]$/u.test(letter) ? letter : null));
  // The blank is its last class, and not in the list.
  return [...letters, ' '];
}

async function run(
  session: InferenceSession,
  input: Float32Array,
  dims: readonly number[],
): Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }> {
  const [inputName = ''] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  const outputs = await session.run({ [inputName]: new Tensor('float32', input, dims) });
  const output = outputs[outputName];
  if (!(output?.data instanceof Float32Array)) throw new Error('the model gave no numbers');
  return { data: output.data, dims: output.dims };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
