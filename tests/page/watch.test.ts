import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/page';

describe('watching a page', () => {
  let life: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    document.body.innerHTML = '<p>text</p>';
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  const change = async (): Promise<void> => {
    document.body.append(document.createElement('p'));
    // Mutation observers are called between tasks.
    await vi.advanceTimersByTimeAsync(1);
  };

  test('looks once after a burst of changes', async () => {
    const look = vi.fn(async () => true);
    watchPage(document, look, life.signal);
    for (let count = 0; count < 20; count++) await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('looks less and less often at a page that only fidgets', async () => {
    const look = vi.fn(async () => false);
    watchPage(document, look, life.signal);
    for (let second = 0; second < 60; second++) {
      await change();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(8);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  /** A click as the reader makes one, or as a script does. */
  const click = (isTrusted: boolean): void => {
    const event = new Event('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
  };

  test('looks again soon after a click, which may show more, however long the page has fidgeted', async () => {
    const look = vi.fn(async () => false);
    watchPage(document, look, life.signal);
    for (let second = 0; second < 60; second++) {
      await change();
      await vi.advanceTimersByTimeAsync(1000);
    }
    const before = look.mock.calls.length;
    click(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });

  test('does not look for clicks that nobody made', async () => {
    const look = vi.fn(async () => false);
    watchPage(document, look, life.signal);
    click(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
  });

  test('stops with the life of the content script', async () => {
    const look = vi.fn(async () => true);
    watchPage(document, look, life.signal);
    await change();
    life.abort();
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
  });
});
