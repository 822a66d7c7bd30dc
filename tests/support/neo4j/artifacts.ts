import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The last 5.26 (long-term support) that runs on JDK 17. */
const VERSION = '5.26.28';
const NEEDED_JAVA = 17;
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const DOWNLOAD_PATIENCE_MS = 300_000;

const run = promisify(execFile);

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>migration-governance-graph</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

export function javaCommand(): string {
  const home = process.env.JAVA_HOME;
  return home ? path.join(home, 'bin', 'java') : 'java';
}

/** Why no Neo4j can be started on this machine; undefined when one can. */
export async function missingForNeo4j(): Promise<string | undefined> {
  const modules = await output(javaCommand(), ['--list-modules']);
  if (modules === undefined) return `no Java: install a JDK ${NEEDED_JAVA} or later`;
  // A runtime without the compiler module cannot run TestServer.java from source.
  const found = /^jdk\.compiler@(\d+)/m.exec(modules)?.[1];
  if (found === undefined) return `Java without compiler: install a JDK ${NEEDED_JAVA} or later`;
  if (Number(found) < NEEDED_JAVA) return `Java ${found}, but Neo4j needs ${NEEDED_JAVA} or later`;
  if (existsSync(libraryDirectory())) return undefined;
  if ((await output('mvn', ['--version'])) === undefined)
    return `no Maven, and Neo4j ${VERSION} is not in ${libraryDirectory()}`;
  return undefined;
}

let fetching: Promise<string> | undefined;

/** The folder with Neo4j's jars, fetched by Maven the first time. */
export function neo4jLibrary(): Promise<string> {
  fetching ??= fetchLibrary().catch((fault) => {
    fetching = undefined;
    throw fault;
  });
  return fetching;
}

async function fetchLibrary(): Promise<string> {
  const library = libraryDirectory();
  if (existsSync(library)) return library;
  const home = path.dirname(library);
  await mkdir(home, { recursive: true });
  // Beside its destination, so that the rename below stays within one file system.
  const work = await mkdtemp(path.join(home, 'fetch-'));
  try {
    await writeFile(path.join(work, 'pom.xml'), POM);
    await maven(work);
    await rename(path.join(work, 'lib'), library).catch((fault) => {
      // Another process was faster; its jars are the same.
      if (!existsSync(library)) throw fault;
    });
    return library;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function maven(work: string): Promise<void> {
  const flags = ['--batch-mode', '--quiet', '--strict-checksums', '-f', path.join(work, 'pom.xml')];
  // A repository of its own: two Mavens writing to one local repository can spoil it.
  const folders = [
    `-DoutputDirectory=${path.join(work, 'lib')}`,
    `-Dmaven.repo.local=${path.join(work, 'repository')}`,
  ];
  const running = run('mvn', [...flags, GOAL, '-DincludeScope=runtime', ...folders], { timeout: DOWNLOAD_PATIENCE_MS });
  const endWithUs = () => running.child.kill();
  process.once('exit', endWithUs);
  try {
    await running;
  } catch (cause) {
    const { stdout, message } = cause as { stdout?: string; message: string };
    const why = (stdout || message).trim().split('\n').slice(0, 3).join('\n');
    throw new Error(`Maven could not fetch Neo4j ${VERSION}:\n${why}`, { cause });
  } finally {
    process.off('exit', endWithUs);
  }
}

function libraryDirectory(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(cache, 'migration-governance-graph', `neo4j-${VERSION}`, 'lib');
}

async function output(command: string, args: string[]): Promise<string | undefined> {
  try {
    return (await run(command, args)).stdout;
  } catch {
    return undefined;
  }
}
