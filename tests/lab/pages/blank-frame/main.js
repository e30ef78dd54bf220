/** A whole page in a frame, made by script. */
const inside = `<!doctype html>
<form method="post" enctype="multipart/form-data" action="${new URL('send', location.href)}">
  <input type="file" name="foto"><button>Send</button>
</form>
<script>document.querySelector('input').onchange = (event) => { document.title = event.target.files.length };</script>`;

const frame = document.createElement('iframe');
frame.width = '600';
document.body.append(frame);
frame.contentDocument?.write(inside);
frame.contentDocument?.close();
