/** Which part of the drawing is seen: moved by dragging and arrow keys, zoomed by wheel, keys and buttons. */
export class Camera {
  private x = 0;
  private y = 0;
  private scale = 1;
  private dragged = false;
  private held: { x: number; y: number } | undefined;
  /** Whether the user has moved it; until then a new drawing is fitted into the page. */
  moved = false;

  constructor(private readonly canvas: SVGSVGElement) {
    canvas.addEventListener('wheel', event => this.wheel(event), { passive: false });
    canvas.addEventListener('pointerdown', event => this.hold(event));
    canvas.addEventListener('pointermove', event => this.drag(event));
    canvas.addEventListener('pointerup', () => (this.held = undefined));
    canvas.addEventListener('keydown', event => this.key(event));
  }

  /** Whether the click that is being handled ended a drag. */
  get wasDrag(): boolean {
    return this.dragged;
  }

  fit(width: number, height: number): void {
    const { clientWidth, clientHeight } = this.canvas;
    const margin = 16;
    const room = Math.min((clientWidth - 2 * margin) / width, (clientHeight - 2 * margin) / height);
    this.scale = Math.min(Math.max(room, 0.05), 1.5);
    this.x = (clientWidth - width * this.scale) / 2;
    this.y = (clientHeight - height * this.scale) / 2;
    this.apply();
  }

  zoom(factor: number, x = this.canvas.clientWidth / 2, y = this.canvas.clientHeight / 2): void {
    const scale = Math.min(Math.max(this.scale * factor, 0.05), 8);
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.moved = true;
    this.apply();
  }

  apply(): void {
    this.canvas.querySelector('#drawing')?.setAttribute('transform', `translate(${this.x} ${this.y}) scale(${this.scale})`);
  }

  private move(x: number, y: number): void {
    this.x += x;
    this.y += y;
    this.moved = true;
    this.apply();
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || !event.shiftKey) {
      this.zoom(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
    } else {
      this.move(-event.deltaY, 0);
    }
  }

  private hold(event: PointerEvent): void {
    this.held = { x: event.clientX, y: event.clientY };
    this.dragged = false;
  }

  private drag(event: PointerEvent): void {
    if (!this.held || !event.buttons) {
      return;
    }
    const { x, y } = this.held;
    if (this.dragged || Math.hypot(event.clientX - x, event.clientY - y) > 4) {
      this.dragged = true;
      this.move(event.clientX - x, event.clientY - y);
      this.held = { x: event.clientX, y: event.clientY };
    }
  }

  private key(event: KeyboardEvent): void {
    const step = 40;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => this.move(step, 0),
      ArrowRight: () => this.move(-step, 0),
      ArrowUp: () => this.move(0, step),
      ArrowDown: () => this.move(0, -step),
      '+': () => this.zoom(1.25),
      '-': () => this.zoom(0.8),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      move();
    }
  }
}
