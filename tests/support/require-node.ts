/** Refuses to run on an old Node, on which the test runner hides failing tests. */
export default function requireNode(): void {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 22) {
    throw new Error(`The tests need Node 22 or newer and run on ${process.versions.node}.`);
  }
}
