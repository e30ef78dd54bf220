import { Editor } from '@tiptap/core';
import FileHandler from '@tiptap/extension-file-handler';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';

function insert(editor, files, position) {
  for (const file of files) {
    const reader = new FileReader();
    reader.onload = () => {
      const node = { type: 'image', attrs: { src: reader.result } };
      editor.chain().insertContentAt(position, node).focus().run();
    };
    reader.readAsDataURL(file);
  }
}

const editor = new Editor({
  element: document.querySelector('#body'),
  content: '<p>De schooltuin</p>',
  extensions: [
    StarterKit,
    Image.configure({ allowBase64: true }),
    FileHandler.configure({
      allowedMimeTypes: ['image/png', 'image/jpeg'],
      onDrop: insert,
      onPaste: (it, files) => insert(it, files, it.state.selection.anchor),
    }),
  ],
});

document.querySelector('#send')?.addEventListener('click', () => {
  const body = JSON.stringify(editor.getJSON());
  void fetch('posts', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body });
});
