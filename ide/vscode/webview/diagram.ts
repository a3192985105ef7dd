import type { DiagramView } from '../src/server/protocol';
import type { FromPage, ToPage } from '../src/views/diagramMessages';
import { Camera } from './camera';
import { draw, legend } from './drawing';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const panel = acquireVsCodeApi();
const canvas = document.querySelector<SVGSVGElement>('#canvas')!;
const notice = document.querySelector<HTMLElement>('#notice')!;
const key = document.querySelector<HTMLElement>('#legend')!;
const camera = new Camera(canvas);
let shown: DiagramView | undefined;
let selected: string[] = [];

function show(view: DiagramView): void {
  const other = shown?.design !== view.design;
  shown = view;
  notice.hidden = true;
  canvas.replaceChildren(draw(view));
  key.replaceChildren(...legend(view));
  if (other || !camera.moved) {
    camera.moved = false;
    camera.fit(view.width, view.height);
  } else {
    camera.apply();
  }
  mark(selected);
}

function tell(text: string): void {
  shown = undefined;
  canvas.replaceChildren();
  key.replaceChildren();
  notice.textContent = text;
  notice.hidden = false;
}

function mark(ids: string[]): void {
  selected = ids;
  for (const element of canvas.querySelectorAll<SVGElement>('[data-id]')) {
    element.classList.toggle('selected', ids.includes(element.dataset.id ?? ''));
  }
}

function choose(event: Event): void {
  const chosen = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null;
  const id = chosen?.dataset.id;
  if (id !== undefined) {
    mark([id]);
    panel.postMessage({ kind: 'reveal', id });
  }
}

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  switch (message.kind) {
    case 'draw':
      return show(message.view);
    case 'tell':
      return tell(message.text);
    case 'select':
      return mark(message.ids);
  }
});
canvas.addEventListener('click', event => {
  if (!camera.wasDrag) {
    choose(event);
  }
});
canvas.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    choose(event);
  }
});
const fit = (): void => {
  if (shown) {
    camera.fit(shown.width, shown.height);
    camera.moved = false;
  }
};
document.querySelector('#closer')!.addEventListener('click', () => camera.zoom(1.25));
document.querySelector('#farther')!.addEventListener('click', () => camera.zoom(0.8));
document.querySelector('#fit')!.addEventListener('click', fit);
window.addEventListener('resize', () => {
  if (!camera.moved) {
    fit();
  }
});
panel.postMessage({ kind: 'ready' });
