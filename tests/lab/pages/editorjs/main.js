import EditorJS from '@editorjs/editorjs';
import ImageTool from '@editorjs/image';

new EditorJS({
  holder: 'body',
  tools: { image: { class: ImageTool, config: { endpoints: { byFile: 'upload' } } } },
  data: {
    blocks: [
      { type: 'paragraph', data: { text: 'De schooltuin' } },
      { type: 'image', data: {} },
    ],
  },
});
