import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';

function App() {
  const [photos, setPhotos] = useState([]);
  const onDrop = (files) => {
    setPhotos((before) => [...before, ...files.map((file) => URL.createObjectURL(file))]);
    for (const file of files) {
      const body = new FormData();
      body.append('photo', file);
      void fetch('photos', { method: 'POST', body });
    }
  };
  const { getRootProps, getInputProps } = useDropzone({ accept: { 'image/*': [] }, onDrop });
  return h(
    'main',
    null,
    h('div', getRootProps({ className: 'zone' }), h('input', getInputProps()), 'Photos here'),
    photos.map((src) => h('img', { key: src, src, className: 'photo', width: 100, alt: '' })),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
