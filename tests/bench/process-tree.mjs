import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started, by pid; Linux. */
export function treeOf(root) {
  const parents = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${entry}/stat`);
    // The name stands in brackets and may hold spaces: the parent is the second word after it.
    if (stat) parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** Watches the memory of processes; the function that comes back stops and says the most there was, in bytes. */
export function peakMemoryOf(pids) {
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      pids().reduce((sum, pid) => sum + memoryOf(pid), 0),
    );
  };
  const timer = setInterval(look, 250);
  return () => {
    look();
    clearInterval(timer);
    return peak;
  };
}

/** Bytes that a process holds, memory that it shares counted in parts (PSS): a browser's processes share much. */
export function memoryOf(pid) {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0;
  return Number(kilobytes) * 1024;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
