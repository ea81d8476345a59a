package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * One page of hits. It begins after the last part of the page before, found by what that part was ordered by and its number:
 * parts that come or go meanwhile neither repeat nor hide others.
 */
record Page(List<Integer> parts, boolean more) {

    static Page cut(SearchIndex index, SearchQuery query, TextHits text, RoaringBitmap hits) {
        Cutter cutter = new Cutter(index, query, hits);
        if (query.sort() == Sort.RELEVANCE) {
            cutter.byRelevance(text);
        } else if (query.sort() == Sort.PART_NUMBER) {
            cutter.byNumber(hits, cutter.first());
        } else if (query.sort() == Sort.PART_NUMBER_DOWN) {
            cutter.byNumberDown();
        } else {
            cutter.byFigure(query.sort().byPower() ? index.power() : index.reach(query.grade()));
        }
        return cutter.page();
    }

    private static final class Cutter {

        private final SearchIndex index;
        private final SearchQuery query;
        private final RoaringBitmap hits;
        private final List<Integer> found;

        Cutter(SearchIndex index, SearchQuery query, RoaringBitmap hits) {
            this.index = index;
            this.query = query;
            this.hits = hits;
            found = new ArrayList<>(query.limit() + 1);
        }

        Page page() {
            boolean more = found.size() > query.limit();
            return new Page(more ? found.subList(0, query.limit()) : found, more);
        }

        /** The first part after the page before, in the order of numbers. */
        int first() {
            return query.after() == null ? 0 : index.after(query.after().partNumber());
        }

        private boolean full() {
            return found.size() > query.limit();
        }

        void byNumber(RoaringBitmap parts, int from) {
            PeekableIntIterator numbers = parts.getIntIterator();
            numbers.advanceIfNeeded(from);
            while (!full() && numbers.hasNext()) {
                found.add(numbers.next());
            }
        }

        void byNumberDown() {
            int before = query.after() == null ? index.size() : index.from(query.after().partNumber());
            long part = before == 0 ? -1 : hits.previousValue(before - 1);
            while (!full() && part >= 0) {
                found.add((int) part);
                part = part == 0 ? -1 : hits.previousValue((int) part - 1);
            }
        }

        void byRelevance(TextHits text) {
            int score = query.after() == null || query.after().key() == null ? Integer.MAX_VALUE : query.after().key();
            for (TextHits.Level level : text.levels()) {
                if (level.score() <= score && !full()) {
                    byNumber(RoaringBitmap.and(level.parts(), hits), level.score() == score ? first() : 0);
                }
            }
        }

        void byFigure(FigureColumn figure) {
            boolean down = query.sort().direction() == Sort.Direction.DOWN;
            long from = query.after() == null ? 0 : FigureColumn.key(query.after().key(), first(), down);
            long size = hits.getCardinality();
            if (size * size < 2L * (query.limit() + 1) * index.size()) {
                fromFew(figure, down, from);
            } else {
                fromOrder(figure, down, from);
            }
        }

        /** Keeps the least keys of all hits. */
        private void fromFew(FigureColumn figure, boolean down, long from) {
            PriorityQueue<Long> least = new PriorityQueue<>(query.limit() + 2, Collections.reverseOrder());
            hits.forEach((int part) -> {
                long key = figure.key(part, down);
                if (key >= from && (least.size() <= query.limit() || key < least.peek())) {
                    least.add(key);
                    if (least.size() > query.limit() + 1) {
                        least.poll();
                    }
                }
            });
            Long[] keys = least.toArray(Long[]::new);
            Arrays.sort(keys);
            for (Long key : keys) {
                found.add(key.intValue());
            }
        }

        /** Walks all parts in order and takes those that are hits. */
        private void fromOrder(FigureColumn figure, boolean down, long from) {
            int[] order = figure.order(query.sort().direction());
            for (int i = figure.before(from, query.sort().direction()); i < order.length && !full(); i++) {
                if (hits.contains(order[i])) {
                    found.add(order[i]);
                }
            }
        }
    }
}
