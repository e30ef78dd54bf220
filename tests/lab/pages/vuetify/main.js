import { createApp, h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VFileInput } from 'vuetify/components/VFileInput';
import { VImg } from 'vuetify/components/VImg';
import 'vuetify/styles';

const files = ref([]);
const preview = ref('');
const onFiles = (chosen) => {
  files.value = chosen;
  preview.value = chosen.length > 0 ? URL.createObjectURL(chosen[0]) : '';
  for (const file of chosen) {
    const body = new FormData();
    body.append('photo', file);
    void fetch('photos', { method: 'POST', body });
  }
};
const render = () =>
  h(VApp, null, () => [
    h(VFileInput, {
      modelValue: files.value,
      'onUpdate:modelValue': onFiles,
      multiple: true,
      chips: true,
      label: 'Photos',
    }),
    preview.value === '' ? null : h(VImg, { src: preview.value, width: 100 }),
  ]);
createApp({ render }).use(createVuetify()).mount('#app');
