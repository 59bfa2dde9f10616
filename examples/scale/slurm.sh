#!/bin/bash
#SBATCH --job-name=reportgen
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --requeue
#SBATCH --output=reportgen-%A_%a.log
# sbatch slurm.sh INBOX WORK; afterwards: reportgen merge WORK/part-* -o WORK/all
# A requeued task goes on where it was. Exit codes 1 (findings) and 3 (some inputs unreadable) are results, not failures.
inbox="$1" work="$2"
srun reportgen run "$inbox" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" -o "$work/part-$SLURM_ARRAY_TASK_ID" --jobs "$SLURM_CPUS_PER_TASK"
code=$?
[ $code -eq 1 ] || [ $code -eq 3 ] || exit $code
