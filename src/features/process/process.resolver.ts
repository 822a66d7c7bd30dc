import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import type { Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findOf } from '../entity/entity.service.js';
import { IssueArea, IssueAreaConnection } from '../vocabulary/vocabulary.type.js';
import { ProcessesArgs } from './process.args.js';
import { AGENDA, PROCESSES, PROCESSES_COVERING } from './process.queries.js';
import { processesIn } from './process.service.js';
import { Process, ProcessConnection } from './process.type.js';

@Resolver(() => Process)
export class ProcessResolver {
  @Query(() => Process, { nullable: true, description: 'The process with this id; null where there is none.' })
  process(
    @Arg('id', () => ID, { description: 'Its id, for example `colombo-process`, or one that was merged into it.' })
    id: string,
    @Ctx() { graph }: Context,
  ): Promise<Process | null> {
    return findOf(graph, 'Process', id);
  }

  @Query(() => ProcessConnection, {
    description:
      'Processes. With `asOf` those that existed in the year; where no founding year is known that is possible only.',
  })
  processes(@Args() args: ProcessesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return processesIn(graph, PROCESSES, args);
  }

  @FieldResolver(() => IssueAreaConnection, { description: 'The issue areas on its agenda, by name.' })
  issueAreas(@Root() { id }: Process, @Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, AGENDA, { parent: id, args, sort: 'NAME' }, asNode);
  }
}

@Resolver(() => IssueArea)
export class IssueAreaProcessesResolver {
  @FieldResolver(() => ProcessConnection, { description: 'The processes with this issue area on their agenda.' })
  processes(@Root() { id }: IssueArea, @Args() args: ProcessesArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return processesIn(graph, PROCESSES_COVERING, args, id);
  }
}
