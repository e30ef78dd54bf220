/** Opens a model of the extension's own package in a worker, and asks it. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';

export interface ModelOutput {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface OnnxModel {
  /** `input` has the shape `dims`; the answer has the outputs in the model's own order. */
  run(input: Float32Array, dims: readonly number[]): Promise<readonly ModelOutput[]>;
}

/** `folder` is inside the extension, and has the runtime too. One thread: ADR 10 says why. */
export async function openOnnxModel(folder: string, file: string): Promise<OnnxModel> {
  env.wasm.wasmPaths = {
    mjs: `${folder}/ort-wasm-simd-threaded.mjs`,
    wasm: `${folder}/ort-wasm-simd-threaded.wasm`,
  };
  env.wasm.numThreads = 1;
  const bytes = new Uint8Array(await (await fetch(`${folder}/${file}`)).arrayBuffer());
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  const [inputName = ''] = session.inputNames;
  return {
    async run(input, dims) {
      const outputs = await session.run({ [inputName]: new Tensor('float32', input, dims) });
      return session.outputNames.map((name) => {
        const output = outputs[name];
        if (!(output?.data instanceof Float32Array)) throw new Error('the model gave no numbers');
        return { data: output.data, dims: output.dims };
      });
    },
  };
}
