import { defineList } from '../connection/list.js';
import type { EventSort } from './event.args.js';

const kept = [
  '($about IS NULL OR $about IN n.about)',
  '($from IS NULL OR n.year >= $from)',
  '($to IS NULL OR n.year <= $to)',
  '($country IS NULL OR n.country = $country)',
];
const sorts = {
  DATE: { key: 'coalesce(n.date, "9999")' },
  DATE_DESC: { key: 'coalesce(n.date, "0000")', descending: true as const },
};

/** The timeline. */
export const EVENTS = defineList<EventSort>({ name: 'event.list', match: '(n:Event)', where: kept, sorts });

/** What happened to one thing. */
export const EVENTS_ABOUT = defineList<EventSort>({
  name: 'event.about',
  child: true,
  match: '(p)<-[:ABOUT]-(n:Event)',
  where: kept,
  sorts,
});
