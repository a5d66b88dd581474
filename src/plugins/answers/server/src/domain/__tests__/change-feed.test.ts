import { expect, test } from '@jest/globals';
import { createChangeFeed } from '../change-feed';

function aFeedThatKnows(generation: number) {
  const feed = createChangeFeed();
  feed.learn(generation, []);
  feed.take();
  return feed;
}

test('at first everything may have changed, and then nothing', () => {
  const feed = createChangeFeed();
  feed.learn(7, []);
  expect(feed.take()).toBe('everything');
  expect(feed.take()).toEqual(new Set());
});

test('what has changed is handed on once, whichever generation it was of', () => {
  const feed = aFeedThatKnows(7);
  feed.learn(8, [{ key: 'a', generation: 8 }]);
  feed.learn(10, [
    { key: 'b', generation: 9 },
    { key: 'a', generation: 10 },
  ]);
  expect(feed.take()).toEqual(new Set(['a', 'b']));
  expect(feed.take()).toEqual(new Set());
});

test('a generation that doesn’t say what has changed is everything, whatever comes with it and after it', () => {
  const feed = aFeedThatKnows(7);
  feed.learn(9, [{ key: 'a', generation: 8 }]);
  feed.learn(10, [{ key: 'b', generation: 10 }]);
  expect(feed.take()).toBe('everything');
});

test('a generation that is known already changes nothing', () => {
  const feed = aFeedThatKnows(7);
  feed.learn(7, [{ key: 'a', generation: 7 }]);
  expect(feed.take()).toEqual(new Set());
});
