// The face detector as an ONNX file: face-api's SSD MobileNet v1, whose weights come from npm.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OnnxConstant, type OnnxNode, writeOnnx } from './write-onnx.ts';

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const weightsFile = (ending: string): Buffer =>
  readFileSync(pathTo(`node_modules/@vladmandic/face-api/model/ssd_mobilenetv1_model${ending}`));

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
  /** Absent: plain floats. Else one byte each, of which the value is `byte * scale + min`. */
  readonly quantization?: { readonly scale: number; readonly min: number };
}

/** Writes the model where builds take it from, and gives its path. */
export function faceDetectorFile(): string {
  const folder = pathTo('.wxt');
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/face-detector.onnx`;
  writeFileSync(path, faceDetector());
  return path;
}

/** The sizes at which the network looks at a picture, and its shares of a batch-norm's variance. */
const side = 512;
const epsilon = 0.001;

/**
 * Input `picture`: 1 × 3 × 512 × 512, red, green, blue from -1 to 1. Outputs for 5118 anchors: `boxes` as
 * SSD encodes them, `classes` (3 each, the second is a face, before the sigmoid), `anchors` (top,
 * left, bottom, right). The bytes of large weights stay bytes; the runtime unpacks them once.
 */
export function faceDetector(): Uint8Array {
  const [{ weights }] = JSON.parse(weightsFile('-weights_manifest.json').toString()) as [
    { readonly weights: readonly Weight[] },
  ];
  const model = weightsFile('.bin');
  const places = new Map<string, { readonly weight: Weight; readonly data: Uint8Array }>();
  let at = 0;
  for (const weight of weights) {
    const length = count(weight.shape) * (weight.quantization === undefined ? 4 : 1);
    places.set(weight.name, { weight, data: model.subarray(at, at + length) });
    at += length;
  }
  const constants: OnnxConstant[] = [];
  const nodes: OnnxNode[] = [];

  function weight(name: string): { readonly weight: Weight; readonly data: Uint8Array } {
    const found = places.get(name);
    if (found === undefined) throw new Error(`face-api has no weight ${name}: was it updated?`);
    return found;
  }

  function valuesOf(name: string): readonly number[] {
    const { quantization } = weight(name).weight;
    const { data } = weight(name);
    if (quantization === undefined) {
      return [...new Float32Array(Uint8Array.from(data).buffer)];
    }
    return [...data].map((byte) => byte * quantization.scale + quantization.min);
  }

  function floats(name: string, shape: readonly number[], values: readonly number[]): string {
    const data = new Uint8Array(Float32Array.from(values).buffer);
    constants.push({ name, type: 'float', shape, data });
    return name;
  }

  function add(
    type: string,
    inputs: readonly string[],
    attributes?: OnnxNode['attributes'],
  ): string {
    const output = `${type}-${nodes.length}`;
    nodes.push({ type, inputs, output, ...(attributes === undefined ? {} : { attributes }) });
    return output;
  }

  /** Height, width, in, out becomes out, in, height, width. */
  function filters(name: string): string {
    const {
      weight: { shape, quantization },
      data,
    } = weight(name);
    const [height = 1, width = 1, into = 1, out = 1] = shape;
    const turned = new Uint8Array(data.length);
    for (let i = 0; i < data.length; i += 1) {
      const place = Math.floor(i / out);
      const row = Math.floor(place / into);
      turned[((i % out) * into + (place % into)) * height * width + row] = data[i] ?? 0;
    }
    constants.push({ name, type: 'uint8', shape: [out, into, height, width], data: turned });
    const scale = floats(`${name}-scale`, [], [quantization?.scale ?? 1]);
    const min = floats(`${name}-min`, [], [quantization?.min ?? 0]);
    return add('Add', [add('Mul', [add('Cast', [name], { to: 1 }), scale]), min]);
  }

  const low = floats('low', [], [0]);
  const high = floats('high', [], [6]);
  const conv = (inputs: readonly string[], stride: number, group = 1): string =>
    add('Conv', inputs, { auto_pad: 'SAME_UPPER', strides: [stride, stride], group });

  function plain(input: string, name: string, stride: number): string {
    const offsets = valuesOf(`${name}/convolution_bn_offset`);
    const bias = floats(`${name}-bias`, [offsets.length], offsets);
    return add('Clip', [conv([input, filters(`${name}/weights`), bias], stride), low, high]);
  }

  /** One filter a channel; its batch norm is folded into filter and bias. */
  function depthwise(input: string, name: string, stride: number): string {
    const norm = (part: string): readonly number[] => valuesOf(`${name}/BatchNorm/${part}`);
    const [gamma, beta, mean, variance] = [
      ...['gamma', 'beta', 'moving_mean', 'moving_variance'].map(norm),
    ] as [readonly number[], readonly number[], readonly number[], readonly number[]];
    const factors = gamma.map((value, i) => value / Math.sqrt((variance[i] ?? 0) + epsilon));
    const raw = valuesOf(`${name}/depthwise_weights`);
    const channels = gamma.length;
    const taught = Array.from({ length: raw.length }, (_, i) => {
      const channel = Math.floor(i / 9);
      return (raw[(i % 9) * channels + channel] ?? 0) * (factors[channel] ?? 0);
    });
    const biases = beta.map((value, i) => value - (mean[i] ?? 0) * (factors[i] ?? 0));
    const filter = floats(`${name}-filter`, [channels, 1, 3, 3], taught);
    const bias = floats(`${name}-bias`, [channels], biases);
    return add('Clip', [conv([input, filter, bias], stride, channels), low, high]);
  }

  /** What one layer says of its anchors, place by place. */
  function said(input: string, name: string, each: number): string {
    const biases = valuesOf(`${name}/biases`);
    const bias = floats(`${name}-bias`, [biases.length], biases);
    const map = conv([input, filters(`${name}/weights`), bias], 1);
    const shape = new Uint8Array(BigInt64Array.from([1n, -1n, BigInt(each)]).buffer);
    constants.push({ name: `${name}-shape`, type: 'int64', shape: [3], data: shape });
    return add('Reshape', [add('Transpose', [map], { perm: [0, 2, 3, 1] }), `${name}-shape`]);
  }

  let out = plain('picture', 'MobilenetV1/Conv2d_0_pointwise', 2);
  const seen: string[] = [];
  for (let layer = 1; layer <= 13; layer += 1) {
    const stride = [2, 4, 6, 12].includes(layer) ? 2 : 1;
    out = depthwise(out, `MobilenetV1/Conv2d_${layer}_depthwise`, stride);
    out = plain(out, `MobilenetV1/Conv2d_${layer}_pointwise`, 1);
    if (layer === 11 || layer === 13) seen.push(out);
  }
  for (let layer = 0; layer <= 7; layer += 1) {
    out = plain(out, `Prediction/Conv2d_${layer}_pointwise`, layer % 2 === 0 ? 1 : 2);
    if (layer % 2 === 1) seen.push(out);
  }
  const predictors = seen.map((input, i) => ({ input, name: `Prediction/BoxPredictor_${i}` }));
  const boxes = predictors.map(({ input, name }) => said(input, `${name}/BoxEncodingPredictor`, 4));
  const classes = predictors.map(({ input, name }) => said(input, `${name}/ClassPredictor`, 3));
  const anchors = floats('all-anchors', [1, 5118, 4], valuesOf('Output/extra_dim'));
  nodes.push({ type: 'Concat', inputs: boxes, output: 'boxes', attributes: { axis: 1 } });
  nodes.push({ type: 'Concat', inputs: classes, output: 'classes', attributes: { axis: 1 } });
  nodes.push({ type: 'Identity', inputs: [anchors], output: 'anchors' });
  return writeOnnx({
    input: { name: 'picture', shape: [1, 3, side, side] },
    outputs: ['boxes', 'classes', 'anchors'],
    constants,
    nodes,
  });
}

const count = (shape: readonly number[]): number =>
  shape.reduce((product, size) => product * size, 1);
