// A DragEvent, of which happy-dom has only the name.
export class FakeDragEvent extends Event {
  readonly dataTransfer: DataTransfer | null;
  constructor(type: string, init: DragEventInit = {}) {
    super(type, init);
    this.dataTransfer = init.dataTransfer ?? null;
  }
}
