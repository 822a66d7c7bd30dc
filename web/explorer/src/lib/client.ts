import { Client, cacheExchange, fetchExchange } from 'urql';

/** The public GraphQL endpoint of the service the page came from: the explorer knows no other. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
