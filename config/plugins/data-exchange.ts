export default () => ({
  enabled: true,
  resolve: './src/plugins/data-exchange',
});
