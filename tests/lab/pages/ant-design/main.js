import { Upload } from 'antd';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#app')).render(
  h(
    'main',
    null,
    h('textarea', { id: 'words' }),
    h(
      Upload.Dragger,
      { action: 'upload', name: 'photo', listType: 'picture', multiple: true, pastable: true },
      'Photos here',
    ),
  ),
);
