-- AlterTable
ALTER TABLE "Question" ADD COLUMN "answer" TEXT;
ALTER TABLE "Question" ADD COLUMN "answeredBy" TEXT;

-- AlterTable
ALTER TABLE "Reply" ADD COLUMN "memberId" INTEGER;

-- CreateIndex
CREATE INDEX "Reply_shopId_platform_chat_memberId_number_idx" ON "Reply"("shopId", "platform", "chat", "memberId", "number");
