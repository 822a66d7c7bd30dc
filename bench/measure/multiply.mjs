// Loaded into the service before it starts: it then lays the dataset into the graph BENCH_TIMES times.
import { register } from 'node:module';

register('./multiply.hooks.mjs', import.meta.url);
