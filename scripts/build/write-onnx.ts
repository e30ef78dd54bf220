// Writes a network as an ONNX file: as much of the format (protobuf) as our one network needs.

/** A constant of the graph. `data` is little-endian. */
export interface OnnxConstant {
  readonly name: string;
  readonly type: 'float' | 'uint8' | 'int64';
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

export interface OnnxNode {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

export interface OnnxGraph {
  readonly input: { readonly name: string; readonly shape: readonly number[] };
  readonly outputs: readonly string[];
  readonly constants: readonly OnnxConstant[];
  readonly nodes: readonly OnnxNode[];
}

/** Numbers of fields and types: onnx.proto3 of ONNX 1.14, IR version 8, operator set 13. */
const elementTypes = { float: 1, uint8: 2, int64: 7 } as const;

export function writeOnnx(graph: OnnxGraph): Uint8Array {
  return Buffer.concat([
    number(1, 8),
    message(7, [
      ...graph.nodes.map((node) => message(1, nodeOf(node))),
      text(2, 'graph'),
      ...graph.constants.map((constant) => message(5, constantOf(constant))),
      message(11, tensorInfo(graph.input.name, graph.input.shape)),
      ...graph.outputs.map((name) => message(12, tensorInfo(name, null))),
    ]),
    message(8, [text(1, ''), number(2, 13)]),
  ]);
}

function nodeOf({ type, inputs, output, attributes = {} }: OnnxNode): readonly Buffer[] {
  return [
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, type),
    ...Object.entries(attributes).map(([name, value]) =>
      message(5, [text(1, name), ...attributeValue(value)]),
    ),
  ];
}

function attributeValue(value: number | string | readonly number[]): readonly Buffer[] {
  if (typeof value === 'string') return [text(4, value), number(20, 3)];
  if (typeof value === 'number') return [number(3, value), number(20, 2)];
  return [...value.map((one) => number(8, one)), number(20, 7)];
}

function constantOf({ name, type, shape, data }: OnnxConstant): readonly Buffer[] {
  return [
    ...shape.map((size) => number(1, size)),
    number(2, elementTypes[type]),
    text(8, name),
    bytes(9, data),
  ];
}

function tensorInfo(name: string, shape: readonly number[] | null): readonly Buffer[] {
  const sizes = (shape ?? []).map((size) => message(1, [number(1, size)]));
  const tensor = [number(1, elementTypes.float), ...(shape === null ? [] : [message(2, sizes)])];
  return [text(1, name), message(2, [message(1, tensor)])];
}

const message = (field: number, parts: readonly Buffer[]): Buffer =>
  bytes(field, Buffer.concat(parts));

const text = (field: number, value: string): Buffer => bytes(field, Buffer.from(value));

function bytes(field: number, value: Uint8Array): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...out, rest]);
    out.push((rest % 128) + 128);
  }
}
