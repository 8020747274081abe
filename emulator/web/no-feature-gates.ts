// Stands in for Atlaskit's client of a feature gate service that this desk cannot reach: every gate is closed, as with the
// real client before it is set up, but without a warning on every console.

const FeatureGates = {
  initializeCalled: () => false,
  initializeCompleted: () => false,
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
};

export default FeatureGates;
