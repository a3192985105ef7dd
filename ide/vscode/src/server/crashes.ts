/** How often the server may die within {@link WINDOW} before it stays down. */
export const LIMIT = 5;

/** Milliseconds. */
export const WINDOW = 3 * 60 * 1000;

/** Counts how often the server died of late. */
export class Crashes {
  private times: number[] = [];

  /** Takes note of a crash and says whether the server may be started again. */
  mayRestart(now: number): boolean {
    this.times = [...this.times.filter(time => now - time < WINDOW), now];
    return this.times.length < LIMIT;
  }

  /** Forgets all of them: the user asked for a new start. */
  forget(): void {
    this.times = [];
  }
}
