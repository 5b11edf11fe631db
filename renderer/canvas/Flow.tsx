import { type ReactFlowInstance, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import styles from './canvas.module.css';

/**
 * A place in which React Flow moves a map. It is measured before anything stands in it: React Flow would draw everything
 * once for no size at all, and again when it knows better.
 */
export function Flow({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    if (ref.current) setSize({ width: ref.current.clientWidth, height: ref.current.clientHeight });
  }, []);
  return (
    <div ref={ref} className={styles.room}>
      {size && (
        <ReactFlowProvider initialWidth={size.width} initialHeight={size.height}>
          <Kept>{children}</Kept>
        </ReactFlowProvider>
      )}
    </div>
  );
}

const FlowContext = createContext<ReactFlowInstance | null>(null);

/** React Flow's own hook gives another object once it can move, and renders everybody who asked for it. */
export function useFlow(): ReactFlowInstance {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error('No map that moves around this component');
  return flow;
}

function Kept({ children }: { children: ReactNode }) {
  const [flow] = useState(useReactFlow());
  return <FlowContext value={flow}>{children}</FlowContext>;
}
