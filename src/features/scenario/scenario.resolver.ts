import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { Actor } from '../actor/actor.type.js';
import { Vision } from '../brief/brief.type.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Page, plainConnection } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import { partsOf } from '../connection/parts.js';
import type { Context } from '../context.js';
import { asNode } from '../entity/entity.registry.js';
import { findAll, findEntity, findOf, linked } from '../entity/entity.service.js';
import type { Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Year } from '../time/time.type.js';
import { IssueArea } from '../vocabulary/vocabulary.type.js';
import { changeOf, changeOfScenario } from './change.service.js';
import { ScenarioCellsArgs, ScenarioInput } from './scenario.args.js';
import { HYPOTHESES, SCENARIOS, SCENARIOS_OF_VISION } from './scenario.queries.js';
import { cellsOf, consequences } from './scenario.service.js';
import {
  HypotheticalMandate,
  Scenario,
  ScenarioCell,
  ScenarioCells,
  ScenarioResult,
  SupposedMandate,
} from './scenario.type.js';

const ScenarioConnection = plainConnection('Scenario', () => Scenario, 'scenarios');

@Resolver(() => ScenarioResult)
export class ScenarioResultResolver {
  @Query(() => ScenarioResult, {
    description:
      'What would become of the coverage matrix in a year if some mandates were added and others taken away. Nothing is stored.',
  })
  async scenario(
    @Arg('input', () => ScenarioInput, { description: 'What to change.' }) input: ScenarioInput,
    @Ctx() { graph }: Context,
  ): Promise<ScenarioResult> {
    return consequences(graph, await changeOf(graph, input));
  }

  @FieldResolver(() => ScenarioCells, { description: 'The cells to which something happens, with before and after.' })
  cells(@Root() result: ScenarioResult, @Args() args: ScenarioCellsArgs): ScenarioCells {
    return cellsOf(result, args);
  }
}

@Resolver(() => ScenarioCell)
export class ScenarioCellResolver {
  @FieldResolver(() => [Mandate], { description: 'Mandates that the scenario takes away here.' })
  removed(@Root() { removed }: ScenarioCell, @Ctx() { graph }: Context): Promise<Node[]> {
    return findAll(graph, removed);
  }
}

@Resolver(() => SupposedMandate)
export class SupposedMandateResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who would hold it; null where the holder would have to be founded.',
  })
  actor(@Root() { actor }: SupposedMandate, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return actor == null ? null : findEntity(graph, actor);
  }

  @FieldResolver(() => IssueArea, { description: 'Issue area.' })
  issueArea(@Root() { issueArea }: SupposedMandate, @Ctx() { graph }: Context): MaybePromise<IssueArea> {
    return linked(graph, 'IssueArea', issueArea);
  }
}

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Query(() => ScenarioConnection, {
    description: 'The visions and proposals of the brief, spelled out as mandates that nobody holds, by name.',
  })
  scenarios(@Args() args: ConnectionArgs, @Ctx() { graph }: Context): Promise<Page<object>> {
    return pageOf(graph, SCENARIOS, { args, sort: 'NAME' }, asNode);
  }

  @FieldResolver(() => Vision, {
    nullable: true,
    description: 'The vision that it spells out; null for a proposal that stands by itself.',
  })
  async vision(@Root() { vision }: Scenario, @Ctx() { graph }: Context): Promise<Vision | null> {
    return vision == null ? null : findOf(graph, 'Vision', vision);
  }

  @FieldResolver(() => [HypotheticalMandate], { description: 'What it supposes, in order.' })
  mandates(@Root() { id }: Scenario, @Ctx() { graph }: Context): MaybePromise<HypotheticalMandate[]> {
    return partsOf(graph, HYPOTHESES, id, HypotheticalMandate);
  }

  @FieldResolver(() => ScenarioResult, { description: 'What it would change in a year.' })
  async result(
    @Root() { id }: Scenario,
    @Arg('asOf', () => Year, {
      nullable: true,
      description: 'The year; by default the `referenceYear` of the release.',
    })
    asOf: number | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<ScenarioResult> {
    return consequences(graph, await changeOfScenario(graph, id, asOf));
  }
}

@Resolver(() => Vision)
export class VisionScenariosResolver {
  @FieldResolver(() => [Scenario], { description: 'It spelled out as mandates that nobody holds.' })
  scenarios(@Root() { id }: Vision, @Ctx() { graph }: Context): MaybePromise<Scenario[]> {
    return partsOf(graph, SCENARIOS_OF_VISION, id, Scenario);
  }
}
