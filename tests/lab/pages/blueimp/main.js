import $ from 'jquery';
import 'blueimp-file-upload';

$('input').fileupload({
  dropZone: $('#zone'),
  pasteZone: $(document),
  dataType: 'json',
  done: () => $('#photos').append('<p class="photo">Received</p>'),
});
