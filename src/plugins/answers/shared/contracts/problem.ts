import { z } from 'zod';

export const problem = z
  .strictObject({
    data: z.null(),
    error: z.strictObject({
      status: z.int(),
      name: z.string(),
      message: z.string(),
      details: z
        .looseObject({
          code: z.string().describe('What is wrong, where that is one thing').optional(),
          errors: z
            .array(z.looseObject({ code: z.string(), message: z.string() }))
            .describe('Everything that is wrong with the request, at once')
            .optional(),
        })
        .optional(),
    }),
  })
  .meta({ id: 'Error', description: 'Strapi’s error body' });
